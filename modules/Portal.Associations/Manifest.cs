using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Portal Associations",
    Author = "Portal",
    Version = "1.0.0",
    Description = "The directory of member associations: field, founding decision, term, officers and contacts.",
    Category = "Portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.ContentFields",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        // Officers of the current term live in the association itself, as a bag.
        "OrchardCore.Flows",
        // The emblem is a media field.
        "OrchardCore.Media",
        // Fields of activity are terms.
        "OrchardCore.Taxonomies",
        // The widget of member associations.
        "OrchardCore.Widgets",
        // The templates are Liquid.
        "OrchardCore.Liquid",
        // Metas for sharing are registered with the page's resources.
        "OrchardCore.Resources",
    ]
)]
