import type { Issue, Severity } from "@trajectoires/model";

type Place = Pick<Issue, "file" | "line">;

/** Collects issues. The same remark about many places becomes one issue that counts them. */
export class Issues {
  readonly #locate: (path: string) => Place;
  readonly #list: Issue[] = [];
  readonly #grouped = new Map<string, { index: number; paths: string[] }>();

  /** `locate`: file and line of a path, for inputs that have them. */
  constructor(locate: (path: string) => Place = () => ({})) {
    this.#locate = locate;
  }

  add(severity: Severity, code: string, path: string, message: string, hint?: string): void {
    const place = this.#locate(path);
    this.#list.push({ code, severity, path, message, ...(hint && { hint }), ...place });
  }

  /** A remark that would be tedious if repeated: the first place is its path, the others are counted and named. */
  addOnce(severity: Severity, code: string, path: string, message: string, hint?: string): void {
    const key = `${code} ${message}`;
    const group = this.#grouped.get(key);
    if (group) {
      group.paths.push(path);
      return;
    }
    this.#grouped.set(key, { index: this.#list.length, paths: [path] });
    this.add(severity, code, path, message, hint);
  }

  /** Every format has a place for the name of its person. */
  noName(path: string): void {
    this.add(
      "warning",
      "missing-name",
      path,
      "The file does not say whose career it is.",
      "Add a name.",
    );
  }

  push(issue: Issue): void {
    this.#list.push(issue);
  }

  finish(): { ok: boolean; issues: Issue[] } {
    const issues = [...this.#list];
    for (const { index, paths } of this.#grouped.values()) {
      const issue = issues[index];
      if (!issue || paths.length < 2) continue;
      const others = paths.slice(1, 6).join(", ") + (paths.length > 6 ? " …" : "");
      issues[index] = {
        ...issue,
        message: `${issue.message} (${paths.length} places; also ${others})`,
      };
    }
    return { ok: !issues.some(({ severity }) => severity === "error"), issues };
  }
}
