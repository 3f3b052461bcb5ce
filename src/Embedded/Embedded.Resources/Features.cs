using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Resources", Name = "Resources", Category = "Infrastructure", Description = "Styles and scripts by name.")]
