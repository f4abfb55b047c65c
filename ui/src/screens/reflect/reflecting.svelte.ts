/** What a team answers in a half-year. Each answer is kept a moment after it was changed. */
import {
  backend,
  type EarlierReflectionView,
  type Failure,
  type HowFar,
  type Reflected,
  type ReflectionQuestion,
  type ReflectionView,
} from "../../ipc/backend";
import { Saver, type SaverStatus } from "../../parts/saver.svelte";
import { PARTS, questionsOf } from "./parts";

/** The most characters of an answer: `Reflected::MOST_SIGNS`. */
export const MOST_SIGNS = 2_000;

type Answers = Record<ReflectionQuestion, Reflected>;

/** An answer of an earlier half-year. */
export interface Earlier {
  period: string;
  answer: Reflected;
}

export class Reflecting {
  readonly period: string;
  readonly #earlier: readonly EarlierReflectionView[];
  readonly #savers: Readonly<Record<ReflectionQuestion, Saver<null>>>;
  readonly #answers: Answers;

  constructor({ period, answers, earlier }: ReflectionView) {
    this.period = period;
    this.#earlier = earlier;
    const questions = PARTS.flatMap(questionsOf);
    this.#answers = $state(
      Object.fromEntries(
        questions.map((question) => [
          question,
          answers.find((one) => one.question === question) ?? { question, howFar: null, words: "" },
        ]),
      ) as Answers,
    );
    this.#savers = Object.fromEntries(
      questions.map((question) => [
        question,
        new Saver(
          () => backend().saveReflection({ period, ...$state.snapshot(this.answer(question)) }),
          () => undefined,
        ),
      ]),
    ) as Record<ReflectionQuestion, Saver<null>>;
  }

  answer(question: ReflectionQuestion): Reflected {
    return this.#answers[question];
  }

  /** What was answered to it before, the latest first. */
  earlier(question: ReflectionQuestion): Earlier[] {
    return this.#earlier.flatMap(({ period, answers }) =>
      answers
        .filter((answer) => answer.question === question && isAnswered(answer))
        .map((answer) => ({ period, answer })),
    );
  }

  /** What has become of the latest changes. */
  get status(): SaverStatus {
    const all = Object.values(this.#savers).map((saver) => saver.status);
    return (["notKept", "keeping"] as const).find((status) => all.includes(status)) ?? "kept";
  }

  /** Why something was not kept. */
  get failure(): Failure | null {
    for (const { failure } of Object.values(this.#savers)) if (failure !== null) return failure;
    return null;
  }

  say(question: ReflectionQuestion, howFar: HowFar | null): void {
    this.#answers[question].howFar = howFar;
    this.#savers[question].put();
  }

  write(question: ReflectionQuestion, words: string): void {
    this.#answers[question].words = words;
    this.#savers[question].put();
  }

  /** Hands over what waits. True when all is kept. */
  async keepAll(): Promise<boolean> {
    let kept = true;
    for (const saver of Object.values(this.#savers)) kept = (await saver.keepAll()) && kept;
    return kept;
  }
}

/** Whether anything was said. */
export function isAnswered({ howFar, words }: Reflected): boolean {
  return howFar !== null || words.trim() !== "";
}
