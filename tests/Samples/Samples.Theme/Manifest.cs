using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(Name = "Sample theme", Version = "1.0")]
