using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Portal Search",
    Author = "Portal",
    Version = "1.0.0",
    Description = "The search page: results with excerpts, filters by type, category and year.",
    Category = "Portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        "OrchardCore.Taxonomies",
        // The templates are Liquid.
        "OrchardCore.Liquid",
        "OrchardCore.Indexing",
        // Lucene offers its search service only where this is on.
        "OrchardCore.Search",
        // Keeps the index and answers searches.
        "OrchardCore.Search.Lucene",
        // Their types are searched, and what is searched of each is set here.
        "Portal.Articles",
        "Portal.Meetings",
        "Portal.Associations",
    ]
)]
