using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Bulletin", Version = "1.0")]
[assembly: Feature(Id = "Samples.Bulletin", Name = "Bulletin")]
[assembly: Feature(Id = "Samples.Bulletin.Archive", Name = "Bulletin archive", Dependencies = ["Samples.Bulletin"])]
