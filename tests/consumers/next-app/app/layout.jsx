import "@trajectoires/react/styles.css";
import "@trajectoires/themes/editorial.css";
import { headers } from "next/headers";

export const metadata = { title: "Careers" };

export default async function Layout({ children }) {
  // A page with a nonce is made for each request.
  await headers();
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
