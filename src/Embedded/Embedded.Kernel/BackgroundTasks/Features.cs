using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.BackgroundTasks",
    Name = "Background Tasks",
    Category = "Infrastructure",
    Description = "Lets the site change and switch off the schedules of background tasks.")]
