using System.Text;
using Portal.Associations.Contacts;

namespace Portal.Associations.Tests.Contacts;

public class ContactFileTests
{
    [Fact]
    public void Text_cannot_end_its_value_or_begin_a_property()
    {
        var text = Written(new ContactFile().AddText("FN", "Hội; A, B\\C\r\nTEL:1").AddUri("URL", "https://a.vn/\r\nTEL:2"));

        Assert.Contains("FN:Hội\\; A\\, B\\\\C\\nTEL:1\r\n", text, StringComparison.Ordinal);
        Assert.Contains("URL:https://a.vn/TEL:2\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_fold_between_characters()
    {
        var name = string.Concat(Enumerable.Repeat("ườ😀", 60));

        var text = Written(new ContactFile().AddText("FN", name));

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("FN:" + name, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_has_no_line()
    {
        var text = Written(new ContactFile().AddText("EMAIL", " ").AddParts("ADR", null, "").AddUri("URL", null));

        Assert.Equal("BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n", text);
    }

    [Theory]
    [InlineData("0236 3822 123", "tel:+842363822123")]
    [InlineData("(0236) 3.822.123", "tel:+842363822123")]
    [InlineData("+84 236 3822123", "tel:+842363822123")]
    [InlineData("1900", "tel:1900")]
    [InlineData("gặp chị Lan", null)]
    [InlineData("12", null)]
    [InlineData(null, null)]
    public void Phones_become_links(string? phone, string? url) => Assert.Equal(url, PhoneNumber.ToUrl(phone));

    private static string Written(ContactFile file) => Encoding.UTF8.GetString(file.ToBytes());
}
