using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Placements", Name = "Placements", Category = "Development")]
