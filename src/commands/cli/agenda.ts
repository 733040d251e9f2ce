import { agendaJson, agendaText } from "../../core/agenda/agenda-json";
import type { CliCommand } from "./cli-command";
import { dateOf, daysOf, formatOf, mentorsOf, printed } from "./parameters";

export const agendaCli: CliCommand = {
  name: "mentorship:agenda",
  description: "What is due with your mentors",
  flags: {
    date: { value: "<YYYY-MM-DD>", description: "The day it is for (default: today)" },
    days: { value: "<number>", description: "Only what is due within this many days" },
    mentor: { value: "<name>", description: "Only what is about this mentor" },
    format: { value: "text|json", description: "How it is printed (default: text)" },
  },
  run: async (params, context) => {
    const date = dateOf(params, context.today());
    const days = daysOf(params);
    const format = formatOf(params);
    const ledger = await context.ledger();
    const mentors = mentorsOf(params, ledger);
    const agenda = agendaJson(ledger, {
      date,
      ...(days !== undefined && { days }),
      ...(mentors && { mentorPaths: mentors.map(({ path }) => path) }),
    });
    return format === "json" ? printed(agenda) : agendaText(agenda);
  },
};
