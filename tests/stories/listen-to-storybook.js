// Runs in the page, before Storybook: keeps in `window.storyOutcome` how the story and its play function ended. Plain
// JavaScript in a file of its own, because a program that compiles TypeScript may add calls to helpers that a page lacks.
let channel;

Object.defineProperty(window, "__STORYBOOK_ADDONS_CHANNEL__", {
  configurable: true,
  get: () => channel,
  set(value) {
    channel = value;
    channel.on("storyFinished", ({ status }) => {
      window.storyOutcome ??= status;
    });
    for (const event of [
      "storyErrored",
      "storyThrewException",
      "storyMissing",
      "playFunctionThrewException",
    ]) {
      channel.on(event, (detail) => {
        window.storyOutcome = `${event} ${detail?.message ?? JSON.stringify(detail)}`;
      });
    }
  },
});
