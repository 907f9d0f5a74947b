import { CareerTimeline } from "@trajectoires/react";
import career from "../career.json";

export default function Page() {
  return <CareerTimeline path={career} data-brand="editorial" />;
}
