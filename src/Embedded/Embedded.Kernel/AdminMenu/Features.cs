using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.AdminMenu", Name = "Admin Menu", Category = "Content Management")]
