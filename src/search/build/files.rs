//! The files of an index.

use std::io;
use std::path::Path;

/// Each with its name, without an ending.
#[derive(Clone, Debug, Default)]
pub struct Files(pub Vec<(String, Vec<u8>)>);

impl Files {
    pub(super) fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.0.push((name.to_owned(), bytes));
    }

    /// The file of this name.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes.as_slice())
    }

    /// Sixteen hexadecimal digits that change with any of the files: the name of their folder.
    pub fn hash(&self) -> String {
        // FNV-1a: it tells builds of one portal apart, nobody is kept out by it.
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for (name, bytes) in &self.0 {
            for byte in name.bytes().chain([0]).chain(bytes.iter().copied()) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
            }
        }
        format!("{hash:016x}")
    }

    /// Writes all into a folder, which is made. Hosts compress text by its ending, so all are called so.
    ///
    /// # Errors
    /// As the file system has them.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)?;
        self.0.iter().try_for_each(|(name, bytes)| std::fs::write(folder.join(format!("{name}.txt")), bytes))
    }
}
