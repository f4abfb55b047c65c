/**
 * Pictures for a child of 6–9: one to each of the four prompts of an area, with the few words
 * `picture-<area>-<number>` under it. The number is that of the prompt
 * `prompt-<area>-6-9-<number>`, so a prompt that comes to mean something else needs another
 * picture. Things and people that stand alone; a face only for being glad again, so that nothing
 * looks like a mark to choose, and no thumb, which is rude in some countries.
 */
import Backpack from "@lucide/svelte/icons/backpack";
import Bed from "@lucide/svelte/icons/bed";
import BicepsFlexed from "@lucide/svelte/icons/biceps-flexed";
import BookOpen from "@lucide/svelte/icons/book-open";
import Broom from "@lucide/svelte/icons/broom";
import Cloud from "@lucide/svelte/icons/cloud";
import CloudSun from "@lucide/svelte/icons/cloud-sun";
import Ear from "@lucide/svelte/icons/ear";
import FaceSlightlySmiling from "@lucide/svelte/icons/face-slightly-smiling";
import Footprints from "@lucide/svelte/icons/footprints";
import Hand from "@lucide/svelte/icons/hand";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import Handshake from "@lucide/svelte/icons/handshake";
import Heart from "@lucide/svelte/icons/heart";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import House from "@lucide/svelte/icons/house";
import HouseHeart from "@lucide/svelte/icons/house-heart";
import Megaphone from "@lucide/svelte/icons/megaphone";
import MessageCircleMore from "@lucide/svelte/icons/message-circle-more";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import Mountain from "@lucide/svelte/icons/mountain";
import PackageOpen from "@lucide/svelte/icons/package-open";
import Palette from "@lucide/svelte/icons/palette";
import PersonStanding from "@lucide/svelte/icons/person-standing";
import Puzzle from "@lucide/svelte/icons/puzzle";
import Rocket from "@lucide/svelte/icons/rocket";
import Signpost from "@lucide/svelte/icons/signpost";
import Sofa from "@lucide/svelte/icons/sofa";
import Sparkle from "@lucide/svelte/icons/sparkle";
import Speech from "@lucide/svelte/icons/speech";
import Sun from "@lucide/svelte/icons/sun";
import UserRound from "@lucide/svelte/icons/user-round";
import Users from "@lucide/svelte/icons/users";
import UsersRound from "@lucide/svelte/icons/users-round";
import Volleyball from "@lucide/svelte/icons/volleyball";
import WandSparkles from "@lucide/svelte/icons/wand-sparkles";
import type { AreaId } from "../ipc/backend";

/** A Lucide icon, drawn as a component; all are of one type. */
type Picture = typeof Backpack;

/** The areas kept ready for the official wheel have no prompts yet, and so no pictures. */
type PicturedArea = Exclude<AreaId, "acceptance" | "interaction" | "support">;

/** An area and the number of a prompt, `safety-1`. */
export type PictureId = `${AreaId}-${number}`;

/** The picture of each prompt; nothing for an area or a number that has none. */
export const PICTURES: Readonly<Partial<Record<PictureId, Picture>>> = {
  "safety-1": Sofa,
  "safety-2": UsersRound,
  "safety-3": Speech,
  "safety-4": Cloud,

  "health-1": PersonStanding,
  "health-2": Heart,
  "health-3": Bed,
  "health-4": FaceSlightlySmiling,

  "learning-1": BicepsFlexed,
  "learning-2": BookOpen,
  "learning-3": Puzzle,
  "learning-4": Hand,

  "care-1": Users,
  "care-2": HouseHeart,
  "care-3": HeartHandshake,
  "care-4": HandHelping,

  "leisure-1": Palette,
  "leisure-2": Volleyball,
  "leisure-3": Sun,
  "leisure-4": Rocket,

  "respect-1": Signpost,
  "respect-2": UsersRound,
  "respect-3": Ear,
  "respect-4": Megaphone,

  "responsibility-1": Backpack,
  "responsibility-2": Broom,
  "responsibility-3": Hand,
  "responsibility-4": Mountain,

  "belonging-1": Users,
  "belonging-2": Heart,
  "belonging-3": Sparkle,
  "belonging-4": UserRound,

  "other-1": MessageCircleMore,
  "other-2": PackageOpen,
  "other-3": House,
  "other-4": MessagesSquare,

  "hope-1": WandSparkles,
  "hope-2": Footprints,
  "hope-3": Handshake,
  "hope-4": CloudSun,
} satisfies Record<`${PicturedArea}-${1 | 2 | 3 | 4}`, Picture>;
