using System.Runtime.CompilerServices;
using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Liquid",
    Name = "Liquid",
    Category = "Content Management",
    Description = "Liquid templates, with their filters and global objects.",
    AlwaysEnabled = true)]
[assembly: InternalsVisibleTo("Embedded.Liquid.Tests")]
[assembly: InternalsVisibleTo("Embedded.Display")]
[assembly: InternalsVisibleTo("Embedded.Display.Tests")]
