using System.Runtime.CompilerServices;

// Search reads the items inside an item as validation does.
[assembly: InternalsVisibleTo("Embedded.Search")]
