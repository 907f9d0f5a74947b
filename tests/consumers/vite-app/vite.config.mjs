export default {
  build: {
    rollupOptions: {
      input: ["index.html", "server.html", "journey.html", "island.html", "react-alone.html"],
    },
    assetsInlineLimit: 0,
  },
};
