/** What is used here of jsdom; the package brings no types. */
declare module "jsdom" {
  export const JSDOM: {
    new (html: string): { readonly window: { readonly DOMParser: typeof DOMParser } };
    fragment(html: string): DocumentFragment;
  };
}
