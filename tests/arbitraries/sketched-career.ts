import type { CareerPath, Stage } from "@trajectoires/model";

/** A stage of which only what matters is said. */
export type Sketch = Partial<Stage> & { id: string };

/** A career of a fictional person from as little as possible. */
export function sketchedCareer(stages: Sketch[], more: Partial<CareerPath> = {}): CareerPath {
  return {
    version: 1,
    person: { name: "Ada Quill" },
    stages: stages.map((stage) => ({ kind: "role", title: stage.id, ...stage })),
    ...more,
  };
}
