using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Embedded.Liquid")]
[assembly: InternalsVisibleTo("Embedded.Liquid.Tests")]
[assembly: InternalsVisibleTo("Embedded.Kernel.Tests")]
