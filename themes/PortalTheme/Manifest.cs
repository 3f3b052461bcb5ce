using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Portal Theme",
    Author = "Portal",
    Version = "1.0.0",
    Description = "The portal's public pages."
)]
