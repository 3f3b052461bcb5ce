using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Portal Theme",
    Author = "Portal",
    Version = "1.0.0",
    Description = "The portal's public pages.",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.CustomSettings", // The office's details in the footer.
        "OrchardCore.Liquid",
        "OrchardCore.Media",
        "OrchardCore.Menu",
        "OrchardCore.Resources",
    ]
)]
