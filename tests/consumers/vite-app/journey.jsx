import "@trajectoires/react/styles.css";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/themes/night.css";
import { CareerJourney } from "@trajectoires/react/journey";
import { createRoot } from "react-dom/client";
import address from "./career.json?url";

/** The career comes from elsewhere, as in a site with a CMS: its text is no part of the script. */
const career = await (await fetch(address)).json();
createRoot(document.getElementById("career")).render(
  <div data-brand="night">
    <CareerJourney path={career} idPrefix="gautier" />
  </div>,
);
