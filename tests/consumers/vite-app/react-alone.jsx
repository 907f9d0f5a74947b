import { createRoot } from "react-dom/client";

/** What a journey's page would load without the journey. */
createRoot(document.getElementById("career")).render(<p>React alone</p>);
