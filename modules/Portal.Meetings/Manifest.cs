using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Portal Meetings",
    Author = "Portal",
    Version = "1.0.0",
    Description = "Meetings with agenda, attendees, legal basis, minutes, conclusion and directives.",
    Category = "Portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.ContentFields",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
        // Agenda items and directives live in the meeting itself, as two bags.
        "OrchardCore.Flows",
        // Invitations and signed minutes are attached as files.
        "OrchardCore.Media",
        // Widgets of meetings to come, of the week and of open directives.
        "OrchardCore.Widgets",
        // The templates are Liquid.
        "OrchardCore.Liquid",
        // Metas for sharing are registered with the page's resources.
        "OrchardCore.Resources",
    ]
)]
