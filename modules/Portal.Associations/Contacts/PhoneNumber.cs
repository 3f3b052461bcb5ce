namespace Portal.Associations.Contacts;

/// <summary>Makes links of phone numbers as people write them in Vietnam.</summary>
internal static class PhoneNumber
{
    private const int Shortest = 3;

    private const int Longest = 15;

    /// <summary>The number as a tel: address with the country's code, or null where the text is no number.</summary>
    public static string? ToUrl(string? text)
    {
        var digits = string.Concat((text ?? "").Where(char.IsAsciiDigit));
        if (digits.Length is < Shortest or > Longest || (text ?? "").Any(char.IsLetter))
        {
            return null;
        }

        return text!.TrimStart().StartsWith('+') ? "tel:+" + digits
            : digits.StartsWith('0') ? "tel:+84" + digits[1..]
            : "tel:" + digits;
    }
}
