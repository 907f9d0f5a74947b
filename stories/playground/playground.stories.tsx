import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import europass from "../../packages/interop/src/europass/fixtures/candidate.xml?raw";
import { chooseDirection, chooseLocale } from "../locales/choose-locale.ts";
import { about } from "../source/about.ts";
import contradictory from "./contradictory.json?raw";
import { exportSample } from "./export-sample.ts";
import { Playground } from "./playground.tsx";
import resume from "./resume.json?raw";

/** Give it a résumé and see the career. Not part of the published packages. */
const meta = {
  title: "Playground",
  component: Playground,
  tags: ["!autodocs"],
  parameters: { controls: { disable: true } },
  render: (args, { globals }) => (
    <Playground locale={chooseLocale(globals)} dir={chooseDirection(globals)} {...args} />
  ),
} satisfies Meta<typeof Playground>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Start: Story = {
  name: "Playground",
  args: { initialText: resume },
  parameters: about(
    "A résumé of an invented person, its career beside it; put yours in its place.",
  ),
};

export const Empty: Story = {
  parameters: about("Before anything is given."),
};

export const PasteResume: Story = {
  parameters: about("Pasting a résumé draws its career."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("textbox"));
    await userEvent.paste(resume);
    await canvas.findByRole("heading", { name: "Ines Marlow" });
    await canvas.findByRole("heading", { name: "Field hydrologist" });
    await canvas.findByText("Read as JSON Resume: 7 stages.");
  },
};

export const BrokenJson: Story = {
  parameters: about("Broken JSON: the line, what stands there, and the way out."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const box = canvas.getByRole<HTMLTextAreaElement>("textbox");
    await userEvent.click(box);
    await userEvent.paste('{\n  "basics": { "name": "Ines" }\n  "work": []\n}');
    const issue = await canvas.findByRole("button", { name: /line 3, column 3/ });
    await userEvent.click(issue);
    await expect(box).toHaveFocus();
    await expect(box.value.slice(box.selectionStart).startsWith('"work"')).toBe(true);
  },
};

export const LinkedInExport: Story = {
  parameters: about(
    "The files of a LinkedIn export, dropped together: what was inferred, and what is only suggested.",
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const transfer = new DataTransfer();
    for (const { name, content } of exportSample) {
      transfer.items.add(new File([String(content)], name, { type: "text/csv" }));
    }
    canvas
      .getByRole("textbox")
      .dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    await canvas.findByRole("heading", { name: "Ottilie Marr" });
    await expect(canvas.getByRole("status")).toHaveTextContent("Read as LinkedIn: 6 stages.");
    const suggestion = canvas.getByRole("checkbox", { name: /2 roles at Tidewater Press/ });
    await userEvent.click(suggestion);
    await expect(suggestion).toBeChecked();
    await userEvent.click(canvas.getByRole("button", { name: /Positions\.csv, line 5/ }));
    const box = canvas.getByRole<HTMLTextAreaElement>("textbox");
    await waitFor(() =>
      expect(box.value.slice(box.selectionStart, box.selectionEnd)).toContain("Night presenter"),
    );
  },
};

export const LinkedInArchive: Story = {
  parameters: about("The same as the ZIP that LinkedIn sends: it is opened in the page."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const { strToU8, zipSync } = await import("fflate");
    const files = exportSample.map(({ name, content }) => [name, strToU8(String(content))]);
    const archive = zipSync(Object.fromEntries(files));
    const file = new File([archive.slice().buffer], "Basic_LinkedInDataExport.zip");
    await userEvent.upload(canvas.getByLabelText("Choose files"), file);
    await canvas.findByRole("heading", { name: "Ottilie Marr" });
    await canvas.findByText(/opened in this page’s memory/);
  },
};

export const EuropassCv: Story = {
  name: "Europass CV",
  parameters: about("The XML of the Europass editor, pasted."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("textbox"));
    await userEvent.paste(europass);
    await canvas.findByRole("heading", { name: "Ilse Marenholt" });
    await canvas.findByRole("heading", { name: /Naval architect/ });
  },
};

export const NoCareer: Story = {
  parameters: about("A file that is no career: what it is, and the way out."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const file = new File(["%PDF-1.7\n%\u0000printed"], "cv.pdf", { type: "application/pdf" });
    await userEvent.upload(canvas.getByLabelText("Choose files"), file);
    await canvas.findByText(/without data attached/);
    await expect(canvas.getByRole("status")).toHaveTextContent("could not be read");
  },
};

export const DropFile: Story = {
  parameters: about(
    "A native document with mistakes, dropped: what could be saved, and every issue.",
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const file = new File([withMistakes], "career.json", { type: "application/json" });
    const box = canvas.getByRole<HTMLTextAreaElement>("textbox");
    const transfer = new DataTransfer();
    transfer.items.add(file);
    box.dispatchEvent(
      new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
    await canvas.findByRole("heading", { name: "Ola Winter" });
    const issue = await canvas.findByRole("button", { name: /\/stages\/0\/start/ });
    await userEvent.click(issue);
    await waitFor(() =>
      expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('"last spring"'),
    );
  },
};

export const Contradiction: Story = {
  args: { initialText: contradictory },
  parameters: about("A document that contradicts itself: drawn all the same, and said above it."),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByRole("heading", { name: "1 contradiction" });
    const [said] = canvas.getAllByText(/The start of “Mason”: June 2019 – this cannot/);
    await expect(said).toBeVisible();
  },
};

const withMistakes = `{
  "version": 1,
  "person": { "name": "Ola Winter", "shoeSize": 41 },
  "stages": [
    {
      "id": "baker",
      "kind": "role",
      "title": "Baker",
      "start": "last spring",
      "organisation": "nowhere"
    },
    { "kind": "job", "title": "Ferry captain", "start": "2019-04", "end": "ongoing" }
  ]
}
`;
