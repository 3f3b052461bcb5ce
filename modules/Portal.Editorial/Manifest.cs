using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Portal Editorial",
    Author = "Portal",
    Version = "1.0.0",
    Description = "Who writes submits, who approves publishes or returns with a comment.",
    Category = "Portal",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.AuditTrail",
        // Who has to do something next is told.
        "OrchardCore.Notifications",
        "OrchardCore.Users",
        "OrchardCore.Roles",
        // A draft that is approved may wait for its hour.
        "OrchardCore.PublishLater",
        // Rights go by the categories of articles.
        "Portal.Articles",
    ]
)]
