//! What a document costs, for whom.

use crate::packed;

packed! {
    /// Finds the fee for an age and a wish.
    #[derive(Clone, Debug, PartialEq)]
    FeeFinder {
        documents: Vec<Fees>,
    }

    /// One kind of document with all its fees.
    #[derive(Clone, Debug, PartialEq)]
    Fees {
        /// Its name in the address.
        id: String,
        name: String,
        /// By age; the first that fits holds.
        rules: Vec<FeeRule>,
        /// On top for a quick one.
        express: Option<FeeRule>,
        /// On top for sending it home.
        mailing: Option<FeeRule>,
    }

    /// An amount and for whom it is.
    #[derive(Clone, Debug, PartialEq)]
    FeeRule {
        /// In cents.
        cents: u32,
        /// Youngest age, in years.
        from: u8,
        /// First age that is too old.
        under: u8,
        /// What the amount is for, and since when it holds.
        text: String,
    }
}
