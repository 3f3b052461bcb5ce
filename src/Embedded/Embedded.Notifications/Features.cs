using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Notifications", Name = "Notifications", Category = "Notifications", Description = "Tells accounts what waits for them.", Dependencies = ["OrchardCore.Users"])]
