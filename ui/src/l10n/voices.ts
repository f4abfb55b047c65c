/** Who speaks: the roles in order, and what kind of party each is. */
import type { Voice, VoiceRole } from "../ipc/backend";

const PARTIES: Readonly<Record<VoiceRole, "child" | "guardian" | "close" | "service">> = {
  child: "child",
  mother: "guardian",
  father: "guardian",
  guardian: "guardian",
  "close-person": "close",
  preschool: "service",
  school: "service",
  "student-health": "service",
  "school-nurse": "service",
  "social-services": "service",
  "child-health-centre": "service",
  "health-centre": "service",
  "child-psychiatry": "service",
  habilitation: "service",
  "youth-follow-up": "service",
  "other-service": "service",
};

/** Every role, in the order in which they are offered. */
export const ROLES = Object.keys(PARTIES) as readonly VoiceRole[];

/** The services, in the order in which they are offered. */
export const SERVICES = ROLES.filter((role) => PARTIES[role] === "service");

export function isGuardian(role: VoiceRole): boolean {
  return PARTIES[role] === "guardian";
}

export function isClose(role: VoiceRole): boolean {
  return PARTIES[role] === "close";
}

export function isService(role: VoiceRole): boolean {
  return PARTIES[role] === "service";
}

export function sameVoice(one: Voice, other: Voice): boolean {
  return one.role === other.role && one.number === other.number;
}

/** A name for a voice that no other has, for keys. */
export function voiceKey(voice: Voice): string {
  return `${voice.role}-${voice.number}`;
}
