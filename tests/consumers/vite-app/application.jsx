import { CareerTimeline } from "@trajectoires/react";
import career from "./career.json";

export function Application() {
  return <CareerTimeline career={career} brand="night" />;
}
