import { fromJsonResume } from "@trajectoires/interop/json-resume";
import { CareerTimeline } from "@trajectoires/react";
import resume from "../../resume.json";

export default function Page() {
  return <CareerTimeline path={fromJsonResume(resume).value} />;
}
