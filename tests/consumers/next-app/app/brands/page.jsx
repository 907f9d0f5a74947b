import { BrandScope, CareerTimeline, PivotCard } from "@trajectoires/react";
import { createBrand } from "@trajectoires/themes";
import { headers } from "next/headers";
import harbour from "../../brand.json";
import career from "../../career.json";
import "./harbour.css";

const saffron = createBrand({ name: "saffron", seed: "#ffcd00" });

/** A brand whose sheet is written with the request's nonce, around one whose sheet the tool has made; and one by its name. */
export default async function Page() {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <BrandScope brand={saffron} nonce={nonce} id="outer">
        <CareerTimeline path={career} />
        <BrandScope brand={createBrand(harbour)} isSheetLoaded scheme="dark" id="inner">
          <PivotCard title="Inside" />
        </BrandScope>
      </BrandScope>
      <BrandScope brand="editorial" id="named">
        <PivotCard title="Beside" />
      </BrandScope>
    </>
  );
}
