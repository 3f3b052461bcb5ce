namespace Embedded.Display.Navigation;

/// <summary>Names the context of the pagers' texts.</summary>
internal sealed class PagerTexts;
