//! What every prerendered page must be.

mod breadcrumb;
mod budget;
mod data;
mod dist;
mod host_files;
mod hostile;
mod html_validate;
mod icons;
mod links;
mod markup;
mod navigation;
mod pages;
mod words;
