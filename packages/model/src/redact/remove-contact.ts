import type { CareerPath } from "../document/career-path.js";
import type { Person, Place } from "../document/person.js";

/** The document without the data by which a stranger could reach the person, write to them or pretend to be them. */
export function removeContact(path: CareerPath): CareerPath {
  const { email, phone, birth: _birth, place, ...person } = path.person;
  const leads = (url: string | undefined) => leadsTo(url, email, phone);
  const { url, profiles, ...rest } = person;
  const redacted: Person = {
    ...rest,
    ...(place && { place: withoutAddress(place) }),
    ...(url !== undefined && !leads(url) && { url }),
    ...(profiles && { profiles: profiles.filter((profile) => !leads(profile.url)) }),
  };
  return {
    ...path,
    person: redacted,
    ...(path.actions && { actions: path.actions.filter((action) => !leads(action.url)) }),
    stages: path.stages.map((stage) => ({
      ...stage,
      ...(stage.place && { place: withoutAddress(stage.place) }),
      ...(stage.links && { links: stage.links.filter((link) => !leads(link.url)) }),
    })),
    ...(path.claims && {
      claims: path.claims.filter(
        (claim) => !(claim.type === "date" || claim.type === "month") || !tellsBirth(claim),
      ),
    }),
  };
}

function tellsBirth(claim: { readonly point: string; readonly sameYearAs?: string }): boolean {
  return claim.point === "birth" || claim.sameYearAs === "birth";
}

function withoutAddress(place: Place): Place {
  const { address: _a, postalCode: _p, latitude: _y, longitude: _x, ...rest } = place;
  return rest;
}

/** Whether an address is the e-mail or the phone number that is removed. */
function leadsTo(
  url: string | undefined,
  email: string | undefined,
  phone: string | undefined,
): boolean {
  if (!url) return false;
  if (/^mailto:/i.test(url))
    return !!email && decode(url).toLowerCase().includes(email.trim().toLowerCase());
  const digits = (text: string) => text.replace(/\D/g, "");
  if (/^tel:/i.test(url)) return !!phone && digits(url).endsWith(digits(phone).slice(-7));
  return false;
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
