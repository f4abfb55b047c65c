//! The wheel's areas in the order of BBIC: names of areas only, never its triangle or forms
//! (`reference/domain.md` 5).

use serde::Serialize;
use wheel::AreaId;

/// A side of the child's life in BBIC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum BbicSide {
    /// Barnets utveckling.
    Development,
    /// Föräldrarnas förmåga.
    Parenting,
    /// Familj och miljö.
    Surroundings,
}

/// An area of BBIC, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum BbicArea {
    /// Hälsa.
    Health,
    /// Utbildning.
    Education,
    /// Känslor och beteende.
    Feelings,
    /// Sociala relationer.
    Relations,
    /// Grundläggande omsorg.
    BasicCare,
    /// Säkerhet.
    Safety,
    /// Känslomässig tillgänglighet.
    Warmth,
    /// Stimulans och vägledning.
    Guidance,
    /// Nuvarande familjesituation.
    Family,
    /// Familjebakgrund.
    Background,
    /// Boende, arbete och ekonomi.
    Living,
    /// Socialt nätverk och integrering.
    Network,
}

impl BbicArea {
    /// Every area, side by side.
    pub const ALL: [Self; 12] = [
        Self::Health,
        Self::Education,
        Self::Feelings,
        Self::Relations,
        Self::BasicCare,
        Self::Safety,
        Self::Warmth,
        Self::Guidance,
        Self::Family,
        Self::Background,
        Self::Living,
        Self::Network,
    ];

    /// The side it belongs to.
    pub fn side(self) -> BbicSide {
        match self {
            Self::Health | Self::Education | Self::Feelings | Self::Relations => {
                BbicSide::Development
            }
            Self::BasicCare | Self::Safety | Self::Warmth | Self::Guidance => BbicSide::Parenting,
            Self::Family | Self::Background | Self::Living | Self::Network => {
                BbicSide::Surroundings
            }
        }
    }
}

/// The areas of BBIC under which something said about an area of the wheel is looked for. For
/// orientation in a conversation, never as an assessment. Hope belongs to none.
pub fn bbic_areas(area: AreaId) -> &'static [BbicArea] {
    use BbicArea::{
        Background, BasicCare, Education, Family, Feelings, Guidance, Health, Living, Network,
        Relations, Safety, Warmth,
    };
    match area {
        AreaId::Safety => &[Feelings, Safety, Family],
        AreaId::Health => &[Health, BasicCare, Background],
        AreaId::Learning => &[Education, Guidance],
        AreaId::Care => &[BasicCare, Warmth, Family],
        AreaId::Leisure => &[Health, Relations, Guidance, Living, Network],
        AreaId::Respect => &[Feelings, Warmth],
        AreaId::Responsibility => &[Feelings, Guidance],
        AreaId::Belonging | AreaId::Acceptance | AreaId::Interaction => {
            &[Relations, Warmth, Network]
        }
        AreaId::Support => &[Network],
        AreaId::Other => &[Living],
        AreaId::Hope => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_area_of_bbic_can_be_reached_from_the_wheel() {
        for bbic in BbicArea::ALL {
            assert!(
                AreaId::ALL
                    .iter()
                    .any(|area| bbic_areas(*area).contains(&bbic)),
                "{bbic:?}"
            );
        }
        assert!(bbic_areas(AreaId::Hope).is_empty());
    }

    #[test]
    fn areas_stand_side_by_side() {
        assert!(BbicArea::ALL.is_sorted_by_key(|area| area.side()));
    }
}
