import "@trajectoires/react/styles.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/themes/night.css";
import "./host.css";
import { createRoot } from "react-dom/client";
import { Application } from "./application.jsx";

createRoot(document.getElementById("career")).render(<Application />);
