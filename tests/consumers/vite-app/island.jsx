import "@trajectoires/react/styles.css";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/themes/night.css";
import { hydrateJourneys } from "@trajectoires/react/journey/hydrate";

hydrateJourneys();
