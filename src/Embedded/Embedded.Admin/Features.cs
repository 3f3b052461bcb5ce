using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Admin", Name = "Admin", Category = "Infrastructure", Description = "The admin site: its address, its theme, its menu and who may enter.", Dependencies = ["OrchardCore.Navigation", "OrchardCore.Themes"])]
[assembly: BuiltInFeature("OrchardCore.AdminDashboard", Name = "Admin Dashboard", Category = "Content Management", Description = "Widgets on the admin's first page.", Dependencies = ["OrchardCore.Admin", "OrchardCore.Contents"])]
