// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {CommodityMarket} from "../../src/market/CommodityMarket.sol";
import {ICommodityMarket} from "../../src/market/ICommodityMarket.sol";
import {vm} from "../support/Vm.sol";
import {MarketStage} from "./MarketStage.sol";

/// @title A buyer that calls back when it is paid
contract Reenterer {
    CommodityMarket private immutable MARKET;

    /// @notice How the second call failed.
    bytes public reason;

    constructor(CommodityMarket market) {
        MARKET = market;
    }

    receive() external payable {
        (bool ok, bytes memory result) =
            address(MARKET).call(abi.encodeCall(MARKET.withdraw, (address(0), address(this))));
        require(!ok, "reentered");
        reason = result;
    }

    /// @notice Orders, and calls it off.
    function orderAndCancel(uint256 listingId) external payable {
        MARKET.cancel(MARKET.order{value: msg.value}(listingId, msg.value, "", ""));
    }

    /// @notice Takes what it has.
    function withdraw() external {
        MARKET.withdraw(address(0), address(this));
    }
}

/// @title A buyer that refuses TAO
contract Refuser {
    /// @notice Orders.
    function order(CommodityMarket market, uint256 listingId) external payable {
        market.order{value: msg.value}(listingId, msg.value, sha256(abi.encode(bytes32("secret"))), "");
    }

    /// @notice Confirms.
    function confirm(CommodityMarket market, uint256 purchaseId) external {
        ICommodityMarket.Purchase memory p = market.getPurchase(purchaseId);
        market.confirm(purchaseId, p.cipherRoot, p.keyHash);
    }
}

/// @title Attacks on CommodityMarket that were considered
contract CommodityMarketAttacksTest is MarketStage {
    function test_Reentrancy() public {
        Reenterer thief = new Reenterer(_market);
        uint256 listing = _list(_terms(0));
        _order(listing, _buyer);
        thief.orderAndCancel{value: PRICE}(listing);
        thief.withdraw();
        vm.assertEq(address(thief).balance, PRICE, "once");
        vm.assertEq(
            bytes32(thief.reason()), bytes32(bytes4(keccak256("ReentrancyGuardReentrantCall()"))), "second call"
        );
        _checkConserved();
    }

    /// @dev A buyer that cannot be paid stops nobody else.
    function test_BuyerThatRefusesTao() public {
        Refuser buyer = new Refuser();
        uint256 listing = _list(_terms(0));
        buyer.order{value: PRICE}(_market, listing);
        _offer(1);
        buyer.confirm(_market, 1);
        _reveal(1);
        _pass(1);
        _market.settle(1);
        _checkCredit(TAO, _seller, PRICE + BOND);
        buyer.order{value: PRICE}(_market, listing);
        _pass(2);
        _market.timeout(2);
        _checkCredit(TAO, address(buyer), PRICE);
        _checkConserved();
    }

    /// @dev TAO and tokens that arrive by themselves change no account.
    function test_ForcedTao() public {
        vm.deal(address(_market), 77 ether);
        vm.prank(_mallory);
        require(_token.transfer(address(_market), 5 ether), "transfer");
        (bool ok,) = address(_market).call{value: 1}("");
        vm.assertFalse(ok, "plain transfers are refused");
        uint256 id = _until(ICommodityMarket.Status.Revealed, MONEY, _encrypted());
        vm.prank(_buyer);
        _market.accept(id);
        vm.startPrank(_seller);
        _market.withdraw(TAO, _seller);
        _market.withdraw(address(_token), _seller);
        vm.stopPrank();
        vm.assertEq(address(_market).balance, 77 ether, "TAO");
        vm.assertEq(_token.balanceOf(address(_market)), 5 ether, "tokens");
    }

    /// @dev Somebody copies the key from the seller's transaction: the seller is paid all the same.
    function test_CopiedKey() public {
        uint256 id = _until(ICommodityMarket.Status.Confirmed);
        vm.prank(_mallory);
        _market.reveal(id, KEY);
        _pass(id);
        _market.settle(id);
        _checkCredit(TAO, _seller, PRICE + BOND);
    }

    /// @dev The buyer sees the key before it is in a block, and can do nothing that stops it: neither call the purchase off, nor
    /// end it, nor drive the seller's neuron out and give notice.
    function test_KeySeenBeforeItsBlock() public {
        uint256 id = _until(ICommodityMarket.Status.Confirmed);
        vm.startPrank(_buyer);
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongStatus.selector, id, ICommodityMarket.Status.Confirmed));
        _market.cancel(id);
        vm.expectPartialRevert(ICommodityMarket.TooEarly.selector);
        _market.timeout(id);
        vm.stopPrank();
        _deregister();
        vm.startPrank(_buyer);
        _market.giveNotice(id);
        vm.expectPartialRevert(ICommodityMarket.TooEarly.selector);
        _market.timeout(id);
        vm.stopPrank();
        vm.roll(block.number + 300);
        _reveal(id);
        vm.expectPartialRevert(ICommodityMarket.WrongStatus.selector);
        _market.timeout(id);
        _pass(id);
        _market.settle(id);
        _checkCredit(TAO, _seller, PRICE + BOND);
    }

    /// @dev A key that everybody can read opens nothing without the secret.
    function test_KeyAloneOpensNothing() public {
        uint256 id = _until(ICommodityMarket.Status.Revealed);
        bytes[] memory opened = _goods.crypt(KEY, "guess", _encrypted());
        for (uint256 i = 0; i < opened.length; ++i) {
            vm.assertTrue(keccak256(opened[i]) != keccak256(_plain[i]), "opened");
        }
        // Nor does another secret prove anything.
        ICommodityMarket.Evidence memory evidence = _evidence(0, _encrypted());
        evidence.secret = "guess";
        bytes32 wanted = SECRET_HASH;
        _refuse(
            abi.encodeWithSelector(ICommodityMarket.WrongSecret.selector, sha256(abi.encode(bytes32("guess"))), wanted)
        );
        _market.proveMismatch(id, evidence);
    }

    /// @dev A seller that encrypts under another key than it shows, or something else: every chunk is wrong.
    function test_WrongKey() public {
        bytes[] memory encrypted = _goods.crypt("another key", SECRET, _plain);
        uint256 id = _until(ICommodityMarket.Status.Revealed, MONEY, encrypted);
        _market.proveMismatch(id, _evidence(2, encrypted));
        _checkCredit(address(_token), _buyer, PRICE);
        _checkCredit(TAO, _buyer, BOND);
        vm.assertEq(_market.getListing(1).wrong, 1, "it is remembered");
        _checkConserved();
    }

    /// @dev A seller that mixes the chunks up.
    function test_SwappedChunks() public {
        bytes[] memory mixed = new bytes[](3);
        (mixed[0], mixed[1], mixed[2]) = (_plain[1], _plain[0], _plain[2]);
        bytes[] memory encrypted = _goods.crypt(KEY, SECRET, mixed);
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, encrypted);
        vm.assertFalse(_market.isMismatch(id, _evidence(2, encrypted)), "this one is in its place");
        _market.proveMismatch(id, _evidence(1, encrypted));
    }

    /// @dev A chunk of another length than the listing's is wrong, too, and can be proven where it fits into a call.
    function test_ChunkOfAnotherLength() public {
        bytes[] memory longer = _goods.chunksOf(SIZE, 1);
        longer[2] = bytes.concat(longer[2], hex"00");
        bytes[] memory encrypted = _goods.crypt(KEY, SECRET, longer);
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, encrypted);
        _market.proveMismatch(id, _evidence(2, encrypted));
    }

    /// @dev Against an honest seller nothing can be proven, whatever a buyer changes in the evidence.
    function testFuzz_ForgedEvidence(uint256 forgery, uint256 chunk, bytes32 word, uint256 at) public {
        bytes[] memory encrypted = _encrypted();
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, encrypted);
        ICommodityMarket.Evidence memory evidence = _evidence(chunk % 3, encrypted);
        forgery %= 10;
        if (forgery == 0) evidence.key = word;
        if (forgery == 1) evidence.secret = word;
        if (forgery == 2) evidence.index = uint64(uint256(word));
        if (forgery == 3) evidence.chunk[at % evidence.chunk.length] ^= 0x01;
        if (forgery == 4) evidence.chunk = abi.encodePacked(word);
        if (forgery == 5) evidence.chunkProof[at % 2] = word;
        if (forgery == 6) evidence.leaf = word;
        if (forgery == 7) evidence.leafProof[at % 2] = word;
        if (forgery == 8) evidence.chunkProof = new bytes32[](at % 5);
        if (forgery == 9) evidence.leafProof = new bytes32[](at % 5);
        vm.expectRevert();
        _market.proveMismatch(id, evidence);
        _pass(id);
        _market.settle(id);
        _checkCredit(TAO, _seller, PRICE + BOND);
    }

    /// @dev A node is no leaf: neither its two words as a chunk, nor itself under a shorter proof, nor the empty places on the
    /// right.
    function test_NodesAreNoLeaves() public {
        bytes[] memory encrypted = _encrypted();
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, encrypted);
        ICommodityMarket.Evidence memory right = _evidence(0, encrypted);
        bytes32[] memory tree = _goods.treeOf(_goods.leavesOf(encrypted));
        ICommodityMarket.Evidence memory evidence = _evidence(0, encrypted);
        evidence.chunk = abi.encodePacked(tree[4], tree[5]);
        evidence.chunkProof = new bytes32[](1);
        evidence.chunkProof[0] = tree[3];
        vm.expectPartialRevert(ICommodityMarket.WrongProof.selector);
        _market.proveMismatch(id, evidence);
        // The leaf is given as a word, so that only the length of its proof tells it from a node.
        evidence = _evidence(0, encrypted);
        evidence.leaf = _goods.treeOf(_goods.leavesOf(_plain))[2];
        evidence.leafProof = new bytes32[](1);
        evidence.leafProof[0] = right.leafProof[1];
        _refuse(
            abi.encodeWithSelector(ICommodityMarket.WrongProof.selector, _goods.rootOf(_plain), _goods.rootOf(_plain))
        );
        _market.proveMismatch(id, evidence);
        evidence = _evidence(2, encrypted);
        evidence.index = 3;
        evidence.leaf = 0;
        _refuse(abi.encodeWithSelector(ICommodityMarket.NoChunk.selector, 3, 3));
        _market.proveMismatch(id, evidence);
    }

    /// @dev What proves one purchase wrong proves nothing of another one of the same goods.
    function test_EvidenceOfAnotherPurchase() public {
        uint256 listing = _list(_terms(0));
        uint256 first = _order(listing, _buyer);
        uint256 second = _order(listing, _buyer);
        bytes[] memory spoilt = _spoilt(0, 1);
        _offerOf(first, spoilt);
        _offer(second);
        _confirm(first);
        _confirm(second);
        _reveal(first);
        _reveal(second);
        ICommodityMarket.Evidence memory evidence = _evidence(0, spoilt);
        vm.expectPartialRevert(ICommodityMarket.WrongProof.selector);
        _market.proveMismatch(second, evidence);
        _market.proveMismatch(first, evidence);
        vm.expectPartialRevert(ICommodityMarket.WrongStatus.selector);
        _market.proveMismatch(first, evidence);
        _pass(second);
        _market.settle(second);
        _checkCredit(TAO, _seller, PRICE + BOND);
        _checkCredit(TAO, _buyer, PRICE + BOND);
        _checkConserved();
    }

    /// @dev Whoever sends the evidence first, the money is the buyer's.
    function test_CopiedEvidence() public {
        bytes[] memory spoilt = _spoilt(4_095, 128);
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, spoilt);
        ICommodityMarket.Evidence memory evidence = _evidence(0, spoilt);
        vm.prank(_mallory);
        _market.proveMismatch(id, evidence);
        _checkCredit(TAO, _buyer, PRICE + BOND);
        _checkCredit(TAO, _mallory, 0);
    }

    /// @dev Evidence comes too late once the seller can be paid.
    function test_LateEvidence() public {
        bytes[] memory spoilt = _spoilt(0, 1);
        uint256 id = _until(ICommodityMarket.Status.Revealed, 0, spoilt);
        _pass(id);
        ICommodityMarket.Evidence memory evidence = _evidence(0, spoilt);
        vm.expectPartialRevert(ICommodityMarket.TooLate.selector);
        _market.proveMismatch(id, evidence);
        _market.settle(id);
        vm.expectPartialRevert(ICommodityMarket.WrongStatus.selector);
        _market.settle(id);
        _checkConserved();
    }

    /// @dev A seller that raises the price before an order gets nothing above the buyer's bound, and cannot touch older orders.
    function test_PriceChangedBeforeAnOrder() public {
        uint256 inTao = _list(_terms(0));
        uint256 inTokens = _list(_terms(MONEY));
        vm.startPrank(_seller);
        _market.setPrice(inTao, PRICE + 1);
        _market.setPrice(inTokens, PRICE + 1);
        vm.stopPrank();
        bytes memory tooHigh = abi.encodeWithSelector(ICommodityMarket.PriceTooHigh.selector, PRICE + 1, PRICE);
        vm.startPrank(_buyer);
        _refuse(tooHigh);
        _market.order{value: PRICE}(inTao, PRICE, "", "");
        _refuse(tooHigh);
        _market.order(inTokens, PRICE, "", "");
        vm.stopPrank();
    }

    /// @dev A seller that changes the offer while the confirmation is on its way: there is one offer, and the buyer names it.
    function test_OfferIsMadeOnce() public {
        uint256 id = _until(ICommodityMarket.Status.Offered);
        _refuse(abi.encodeWithSelector(ICommodityMarket.WrongStatus.selector, id, ICommodityMarket.Status.Offered));
        vm.prank(_seller);
        _market.offer{value: BOND}(id, "root", "key", "");
    }

    /// @dev Orders alone take no edition from others.
    function test_OrdersDoNotBlockEditions() public {
        ICommodityMarket.Terms memory terms = _terms(0);
        terms.editions = 1;
        uint256 listing = _list(terms);
        for (uint256 i = 0; i < 5; ++i) {
            _order(listing, _mallory);
        }
        uint256 id = _order(listing, _buyer);
        _offer(id);
        _confirm(id);
    }

    /// @dev Another one's allowance pays nothing.
    function test_SomebodyElsesAllowance() public {
        uint256 listing = _list(_terms(MONEY));
        uint256 before = _token.balanceOf(_buyer);
        address poor = _actor("poor");
        vm.expectRevert();
        vm.prank(poor);
        _market.order(listing, PRICE, "", "");
        vm.assertEq(_token.balanceOf(_buyer), before, "the buyer's tokens");
    }

    /// @dev A neuron that was driven out sells nothing more. What is open goes back, and what it has delivered is paid.
    function test_DeregisteredSeller() public {
        uint256 ordered = _until(ICommodityMarket.Status.Ordered);
        uint256 offered = _until(ICommodityMarket.Status.Offered);
        uint256 confirmed = _until(ICommodityMarket.Status.Confirmed);
        uint256 patient = _until(ICommodityMarket.Status.Confirmed);
        uint256 revealed = _until(ICommodityMarket.Status.Revealed);
        _deregister();
        vm.assertFalse(_market.isOpen(1), "closed");
        bytes memory gone = abi.encodeWithSelector(ICommodityMarket.NotNeuron.selector, NETUID, _id(_seller), _seller);
        _refuse(gone);
        vm.prank(_buyer);
        _market.order{value: PRICE}(1, PRICE, "", "");
        _refuse(gone);
        vm.prank(_seller);
        _market.offer{value: BOND}(ordered, "root", "key", "");
        ICommodityMarket.Purchase memory p = _market.getPurchase(offered);
        _refuse(gone);
        vm.prank(_buyer);
        _market.confirm(offered, p.cipherRoot, p.keyHash);
        vm.startPrank(_buyer);
        _market.cancel(ordered);
        _market.cancel(offered);
        _market.giveNotice(confirmed);
        _refuse(abi.encodeWithSelector(ICommodityMarket.AlreadyNoticed.selector, confirmed));
        _market.giveNotice(confirmed);
        vm.stopPrank();
        _checkCredit(TAO, _seller, BOND);
        vm.roll(block.number + 301);
        _market.timeout(confirmed);
        _checkCredit(TAO, _buyer, 3 * PRICE);
        _checkCredit(TAO, _seller, 2 * BOND);
        _pass(patient);
        _market.timeout(patient);
        _checkCredit(TAO, _buyer, 4 * PRICE + BOND);
        _market.settle(revealed);
        _checkCredit(TAO, _seller, PRICE + 3 * BOND);
        _checkConserved();
    }

    /// @dev Notice never gives a seller more time.
    function test_NoticeDoesNotProlong() public {
        uint256 id = _until(ICommodityMarket.Status.Confirmed);
        _deregister();
        uint64 deadline = _market.getPurchase(id).deadline;
        vm.roll(deadline - 10);
        vm.prank(_buyer);
        _market.giveNotice(id);
        vm.assertEq(_market.getPurchase(id).deadline, deadline, "deadline");
        _pass(id);
        vm.expectPartialRevert(ICommodityMarket.TooLate.selector);
        vm.prank(_buyer);
        _market.giveNotice(id);
    }

    /// @dev A seller that swaps its hotkey lists anew; what was confirmed it can deliver.
    function test_SwappedHotkey() public {
        uint256 id = _until(ICommodityMarket.Status.Confirmed);
        _protocol.swapHotkey(NETUID, _id(_seller), "new hotkey");
        vm.assertFalse(_market.isOpen(1), "closed");
        _reveal(id);
        _pass(id);
        _market.settle(id);
        _checkCredit(TAO, _seller, PRICE + BOND);
    }

    /// @dev A netuid that is used again is another subnet, even for the same neuron.
    function test_DissolvedSubnet() public {
        uint256 confirmed = _until(ICommodityMarket.Status.Confirmed);
        uint256 revealed = _until(ICommodityMarket.Status.Revealed);
        _protocol.dissolve(NETUID);
        vm.assertFalse(_market.isOpen(1), "dissolved");
        _protocol.createSubnet(NETUID, 1_000e9, 1_000e9, 33);
        _protocol.setNeuron(NETUID, _id(_seller), true);
        vm.assertFalse(_market.isOpen(1), "another subnet");
        vm.assertTrue(_market.isOpen(_list(_terms(0))), "a listing there");
        vm.prank(_buyer);
        _market.giveNotice(confirmed);
        _pass(confirmed);
        _market.timeout(confirmed);
        _checkCredit(TAO, _buyer, PRICE);
        _pass(revealed);
        _market.settle(revealed);
        _checkCredit(TAO, _seller, PRICE + 2 * BOND);
        _checkConserved();
    }

    /// @dev Tokens in the escrow outlive their subnet and are worth its TAO.
    function test_DissolvedToken() public {
        uint256 id = _until(ICommodityMarket.Status.Confirmed, MONEY, _encrypted());
        uint256 other = _order(_list(_terms(MONEY)), _buyer);
        _protocol.dissolve(MONEY);
        _reveal(id);
        _pass(id);
        _market.settle(id);
        vm.prank(_seller);
        uint256 shares = _market.withdraw(address(_token), _seller);
        vm.prank(_seller);
        vm.assertGt(_token.redeemDissolved(shares, address(0x1234), _seller), 0, "TAO for the shares");
        vm.prank(_buyer);
        _market.cancel(other);
        vm.prank(_buyer);
        vm.assertEq(_market.withdraw(address(_token), _buyer), PRICE, "and back");
        // The next subnet's token is another one.
        ICommodityMarket.Terms memory terms = _terms(MONEY);
        bytes32 hotkey = _id(_seller);
        _protocol.createSubnet(MONEY, 1_000e9, 1_000e9, 33);
        _refuse(abi.encodeWithSelector(ICommodityMarket.NoToken.selector, MONEY));
        vm.prank(_seller);
        _market.list(hotkey, terms, "");
        _factory.createToken(MONEY);
        vm.assertTrue(_market.getListing(_list(terms)).token != address(_token), "another token");
        _checkConserved();
    }
}
