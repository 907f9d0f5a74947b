import "@trajectoires/react/styles.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/themes/night.css";
import "./host.css";
import { hydrateRoot } from "react-dom/client";
import { Application } from "./application.jsx";

hydrateRoot(document.getElementById("career"), <Application />);
document.documentElement.dataset.hydrated = "true";
