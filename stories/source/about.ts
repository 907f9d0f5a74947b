/** Parameters of a story: a sentence about it and, where the args do not tell, the code that a reader would copy. */
export function about(story: string, code?: string) {
  return {
    docs: {
      description: { story },
      ...(code === undefined ? {} : { source: { code: code.trim(), language: "tsx" } }),
    },
  };
}
