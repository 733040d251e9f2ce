/** The feedback loop: said → applied → came of it → reported. */
import { feedbackLoop, type FeedbackLoop, type FeedbackView } from "../../core/dashboard/feedback";
import { useDashboard } from "../dashboard/context";
import { Facts } from "../dashboard/facts";
import { mainActOf, showActMenu } from "./act-menu";
import { Chain } from "./chain";
import { ItemList } from "./item-list";
import { More } from "./more";
import { panel } from "./panel";

export const feedbackPanel = panel({
  name: "feedback",
  title: "Feedback loop",
  whenEmpty:
    "Feedback and advice appear here, from being said to being reported back. Note them under Feedback or Advice in a meeting.",
  view: feedbackLoop,
  count: ({ open }) => open.length,
  Body: Feedback,
});

function Feedback({ view: { open, closed, share } }: { readonly view: FeedbackLoop }) {
  const context = useDashboard();
  return (
    <>
      <ItemList
        items={open}
        draw={draw}
        showMenu={({ row }, at) => showActMenu(context, row, at)}
        mainAct={({ row }) => mainActOf(context, row)}
      />
      {open.length === 0 ? <p class="mentorship-note">Every loop is closed.</p> : null}
      {closed.length > 0 ? (
        <More label={`${String(closed.length)} closed`}>
          <ItemList items={closed} draw={draw} />
        </More>
      ) : null}
      {share === null ? null : <p class="mentorship-note">{share}</p>}
    </>
  );
}

function draw({ text, facts, evidence, chain }: FeedbackView) {
  return (
    <>
      <span class="mentorship-item-title">{text}</span>
      <Facts facts={facts.map((fact) => ({ text: fact }))} />
      <Chain steps={chain} />
      {evidence === null ? null : <span class="mentorship-item-meta">{`“${evidence}”`}</span>}
    </>
  );
}
