using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "The Admin",
    Author = "Portal",
    Version = "1.0.0",
    Description = "The look of the admin site.",
    Tags = ["admin"],
    Dependencies = ["OrchardCore.Admin", "OrchardCore.Resources"]
)]
