import { fromJsonResume } from "@trajectoires/interop/json-resume";
import { CareerTimeline } from "@trajectoires/react";
import "@trajectoires/react/styles.css";
import resume from "./resume.json";

/** A portfolio page from the resume.json that you have. */
export default function Portfolio() {
  return <CareerTimeline path={fromJsonResume(resume).value} order="newest" />;
}
