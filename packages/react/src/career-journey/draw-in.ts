/**
 * Draws what is off screen when this is called as it is reached: rows of the story, and a trajectory further down. What the reader has
 * seen stays as it is; the words stay in the page all the time, for search and for those who listen.
 *
 * @returns a function that ends it and shows everything.
 */
export function drawIn(panel: Element): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // What was jumped over is there too.
        if (!isIntersecting && boundingClientRect.top > 0) continue;
        observer.unobserve(target);
        if (target.getAttribute("data-tj-draw") === "wait")
          target.setAttribute("data-tj-draw", isIntersecting ? "in" : "done");
      }
    },
    { rootMargin: "0px 0px -8% 0px" },
  );
  const bottom = innerHeight;
  for (const element of panel.querySelectorAll(".tj-row, .tj-trajectory-body")) {
    if (element.getBoundingClientRect().top < bottom) continue;
    element.setAttribute("data-tj-draw", "wait");
    observer.observe(element);
  }
  return () => {
    observer.disconnect();
    for (const element of panel.querySelectorAll("[data-tj-draw]"))
      element.removeAttribute("data-tj-draw");
  };
}
