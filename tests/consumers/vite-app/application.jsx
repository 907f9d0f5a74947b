import { CareerTimeline } from "@trajectoires/react";
import career from "./career.json";

export function Application() {
  return <CareerTimeline path={career} data-brand="night" />;
}
