namespace Embedded.Display.Shapes;

/// <summary>Names the context of the common shapes' texts.</summary>
internal sealed class CommonTexts;
