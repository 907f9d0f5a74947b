import { CareerTimeline, parseCareerPath } from "@trajectoires/react";

/** app/careers/[id]/page.tsx in Next: a server component that asks a CMS. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const answer = await fetch(`https://cms.example/careers/${encodeURIComponent(id)}`);
  const { value } = parseCareerPath(await answer.text());
  return <CareerTimeline path={value} />;
}
