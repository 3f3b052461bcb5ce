using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Admin", Name = "Admin", Category = "Infrastructure", Description = "The admin site: its address, its theme, its menu and who may enter.", Dependencies = ["OrchardCore.Navigation", "OrchardCore.Themes"])]
