export default {
  build: { rollupOptions: { input: ["index.html", "server.html"] }, assetsInlineLimit: 0 },
};
