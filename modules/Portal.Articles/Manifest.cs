using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Portal Articles",
    Author = "Portal",
    Version = "1.0.0",
    Description = "News articles with lead, cover photo, caption, credit, pen name, source, category and tags.",
    Category = "Portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.ContentFields",
        "OrchardCore.Title",
        "OrchardCore.Alias",
        "OrchardCore.Autoroute",
        "OrchardCore.Html",
        // The cover photo and the attachments are media fields.
        "OrchardCore.Media",
        // Categories and tags are terms.
        "OrchardCore.Taxonomies",
        // An office prepares notices ahead of their hour and takes outdated ones down again.
        "OrchardCore.PublishLater",
        "OrchardCore.ArchiveLater",
        // The home page is put together from blocks of news; linked organisations are a bag of links.
        "OrchardCore.Widgets",
        "OrchardCore.Flows",
        // Lists, feeds and pages of articles show themselves through Liquid templates.
        "OrchardCore.Liquid",
        // The head of a list names its feed.
        "OrchardCore.Resources",
        // Shared links show the lead and the cover photo.
        "OrchardCore.Seo",
    ]
)]
