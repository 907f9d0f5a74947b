import type { Id } from "@trajectoires/model";
import type { ReactElement } from "react";
import { interpolate } from "../../words/interpolate.js";
import type { JourneyMessages } from "../journey-messages.js";
import type { JourneyOutline, JourneyStop } from "../outline.js";
import { stepWithin } from "./step-through.js";
import { Stepper } from "./stepper.js";

/** What `WaysOn` takes. */
export interface WaysOnProps {
  readonly outline: JourneyOutline;
  readonly selected: JourneyStop;
  readonly say: JourneyMessages;
  readonly number: (value: number) => string;
  readonly onGo: (id: Id, place: { readonly n: number; readonly total: number }) => void;
}

/** From the selected stage to the one before and after it in its domain, and at its organisation; from turning point to turning point. In the order of time. */
export function WaysOn(props: WaysOnProps): ReactElement {
  const { outline, selected, say, number, onGo } = props;
  const { stops, inTime, domains, organisations } = outline;
  const ordered = inTime.flatMap((index) => stops[index] ?? []);
  const listOf = (isIn: (stop: JourneyStop) => boolean) =>
    ordered.flatMap((stop) => (isIn(stop) ? stop.id : []));
  const domain = domains.find(({ id }) => id === selected.domain);
  const organisation = organisations.find(({ id }) => id === selected.organisationId);
  const ways = [
    domain && {
      name: interpolate(say.inDomain, { name: domain.name }),
      slot: domain.slot,
      list: listOf((stop) => stop.domain === domain.id),
    },
    organisation && {
      name: interpolate(say.atOrganisation, { name: organisation.name }),
      slot: organisation.slot,
      list: listOf((stop) => stop.organisationId === organisation.id),
    },
    selected.type === "pivot" && {
      name: say.turningPoints,
      slot: 0,
      list: listOf((stop) => stop.type === "pivot"),
    },
  ];
  return (
    <>
      {ways.map((way) => {
        if (!way || way.list.length < 2) return null;
        const { name, slot, list } = way;
        const { n, total, previous, next } = stepWithin(list, selected.id);
        return (
          <Stepper
            key={name}
            name={name}
            slot={slot}
            place={interpolate(say.matches, { n: number(n), total: number(total) })}
            previous={interpolate(say.previousIn, { name })}
            next={interpolate(say.nextIn, { name })}
            isFirst={previous === undefined}
            isLast={next === undefined}
            onStep={(step) => {
              const id = step > 0 ? next : previous;
              if (id !== undefined) onGo(id, { n: n + step, total });
            }}
          />
        );
      })}
    </>
  );
}
